export default function ajvErrors(): void {}
