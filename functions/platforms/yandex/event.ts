/**
 * What a Yandex Cloud function is called with for a request: directly, through an API gateway with payload format 0.1,
 * or 1.0. https://yandex.cloud/ru/docs/functions/concepts/function-invoke#request
 */
export interface HttpEvent {
  readonly httpMethod: string;
  /** `1.0` from a gateway with that format, else absent. */
  readonly version?: string;
  /** 1.0: the path that was asked for. 0.1: the path as the gateway's specification writes it. Direct call: empty. */
  readonly path?: string;
  /** 0.1: the path that was asked for, with its query. */
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[]>>;
  readonly queryStringParameters?: Readonly<Record<string, string>>;
  readonly multiValueQueryStringParameters?: Readonly<Record<string, readonly string[]>>;
  readonly requestContext?: { readonly identity?: { readonly sourceIp?: string } };
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

/** What a timer calls with. https://yandex.cloud/ru/docs/functions/concepts/trigger/timer#format */
export interface TimerEvent {
  readonly messages: readonly { readonly event_metadata?: { readonly event_type?: string } }[];
}

/** What a function answers a request with. */
export interface HttpResult {
  readonly statusCode: number;
  readonly multiValueHeaders: Readonly<Record<string, readonly string[]>>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

export function isTimer(event: HttpEvent | TimerEvent): event is TimerEvent {
  return (
    'messages' in event && event.messages.some(({ event_metadata: about }) => about?.event_type === TIMER)
  );
}

const TIMER = 'yandex.cloud.events.serverless.triggers.TimerMessage';
