import { Refusal } from './refusal.ts';
import type { Credentials } from './requests.ts';

interface LoginDialog {
  /** Why to sign in: «Сеанс закончился…»; the first time nothing needs saying. */
  readonly reason?: string;
  /** Who is writing: only they may go on with what stands on the screen. */
  readonly email?: string;
  /** Signs in. @throws {Refusal} whose words the editor should read */
  readonly logIn: (credentials: Credentials) => Promise<unknown>;
}

/** Opens the login form over whatever is on the page; resolves when the editor has signed in. */
export function askToEnter({ reason = '', email, logIn }: LoginDialog): Promise<void> {
  const { dialog, form, words, problem, button } = findParts();
  const fields = form.elements as typeof form.elements & Record<'email' | 'password', HTMLInputElement>;
  words.textContent = reason;
  words.hidden = reason === '';
  problem.textContent = '';
  if (email !== undefined) fields.email.value = email;
  fields.email.readOnly = email !== undefined;
  dialog.showModal();
  (email === undefined ? fields.email : fields.password).focus();

  return new Promise((resolve) => {
    // Escape would leave the editor before a page that answers nothing.
    dialog.oncancel = (event) => event.preventDefault();
    form.onsubmit = async (event) => {
      event.preventDefault();
      button.disabled = true;
      problem.textContent = '';
      try {
        await logIn({ email: fields.email.value.trim(), password: fields.password.value });
        fields.password.value = '';
        dialog.close();
        resolve();
      } catch (error) {
        problem.textContent = error instanceof Refusal ? error.message : UNKNOWN;
        fields.password.select();
      } finally {
        button.disabled = false;
      }
    };
  });
}

const UNKNOWN = 'Войти не получилось. Подождите немного и попробуйте ещё раз.';

function findParts() {
  const dialog = document.querySelector<HTMLDialogElement>('[data-login]');
  const form = dialog?.querySelector('form');
  const words = dialog?.querySelector<HTMLElement>('[data-login-reason]');
  const problem = dialog?.querySelector<HTMLElement>('[data-login-problem]');
  const button = dialog?.querySelector('button');
  if (!dialog || !form || !words || !problem || !button) throw new Error('The page has no login form');
  return { dialog, form, words, problem, button };
}
