// Runs on every page: what a keyboard needs and HTML alone does not give. TypeDoc takes it as `customJs`.
const menu = document.getElementById('tsd-toolbar-menu-trigger');
const panel = document.getElementById('site-panel');
const isOpen = () => menu.ariaExpanded === 'true';

/** On a narrow page the panel lies over the text, which the style hides meanwhile. */
function show(open) {
  menu.ariaExpanded = open;
  document.documentElement.classList.toggle('has-menu', open);
  (open ? panel.querySelector('summary, a') : menu).focus();
}

menu.addEventListener('click', () => show(!isOpen()));
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && isOpen() && !document.querySelector('dialog[open]')) show(false);
});
document.addEventListener('click', ({ target }) => {
  if (isOpen() && target.closest('.overlay, #site-panel a')) show(false);
});

// What is too wide is reached, and scrolled, by keys; what is not is passed over.
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
});
for (const box of document.querySelectorAll('.site-scroll, pre > code')) sizes.observe(box);
