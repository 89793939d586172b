/** Motion of an HTML5 banner: the sun rises, the words come, the button calls twice; all within 12 seconds. */
export function html5Styles({ width, height }: { readonly width: number; readonly height: number }): string {
  return `html,body{margin:0}
body{position:relative;width:${width}px;height:${height}px;overflow:hidden}
a,svg{display:block}
a:focus-visible{outline:3px solid #14233b;outline-offset:-4px}
button{position:absolute;top:2px;right:2px;width:24px;height:24px;padding:0;border:0;border-radius:12px;background:#14233b;color:#fff;font:10px/24px sans-serif;cursor:pointer}
button[hidden]{display:none}
.sun{animation:rise 4s ease-out}
.message{animation:come 1.2s ease-out}
.call{transform-box:fill-box;transform-origin:center;animation:beckon 1.2s ease-in-out 5s 4}
.still *{animation:none!important}
@keyframes rise{from{transform:translateY(40px)}}
@keyframes come{from{opacity:0;transform:translateX(-12px)}}
@keyframes beckon{50%{transform:scale(1.04)}}
@media (prefers-reduced-motion:reduce){*{animation:none!important}button{display:none}}`;
}
