import { createWebCipher } from '../../functions/applications/web-cipher.ts';
import { createNodeCipher } from '../../functions/platforms/node-cipher.ts';
import { describeCipher } from './cipher.ts';

describeCipher('WebCrypto', createWebCipher, createNodeCipher);
describeCipher('Node’s cryptography', createNodeCipher, createWebCipher);
