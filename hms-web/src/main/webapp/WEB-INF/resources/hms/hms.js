/* Keyboard, focus, unsaved work, session warning, tour. No framework; PrimeFaces is used where it is on the page. */
(function () {
  'use strict';

  const byId = (id) => document.getElementById(id);
  const typing = (target) => !!target.closest('input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable=true], [role=combobox]');
  const dialogOpen = () => !!document.querySelector('dialog[open]') || [...document.querySelectorAll('.ui-dialog, .ui-overlaypanel')].some((each) => each.getClientRects().length > 0);

  /* ---- menu drawer and user menu ---- */
  function openMenu(open) {
    document.body.classList.toggle('hms-menu-open', open);
    byId('menuToggle').setAttribute('aria-expanded', String(open));
    if (open) {
      setTimeout(() => document.querySelector('#menu a')?.focus(), 250);
    }
  }
  byId('menuToggle')?.addEventListener('click', () => openMenu(!document.body.classList.contains('hms-menu-open')));
  byId('menu')?.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !event.relatedTarget.closest('#menu, #menuToggle')) {
      openMenu(false);
    }
  });
  document.addEventListener('click', (event) => {
    document.querySelectorAll('details.hms-user[open]').forEach((each) => {
      if (!each.contains(event.target)) {
        each.open = false;
      }
    });
    if (document.body.classList.contains('hms-menu-open') && !event.target.closest('#menu, #menuToggle')) {
      openMenu(false);
    }
  });

  /* ---- help and palette ---- */
  const help = byId('help');
  const showHelp = () => help && !help.open && help.showModal();
  byId('openHelp')?.addEventListener('click', showHelp);
  function showPalette() {
    if (window.PrimeFaces && PrimeFaces.widgets.palette) {
      PrimeFaces.widgets.palette.show();
      setTimeout(() => byId('paletteForm:go_input')?.focus(), 50);
    }
  }
  byId('openPalette')?.addEventListener('click', showPalette);

  /* ---- keyboard map ---- */
  function press(selector) {
    const found = [...document.querySelectorAll(selector)].find((each) => each.offsetParent !== null && !each.disabled);
    found?.click();
    return !!found;
  }
  function escape() {
    const menu = document.querySelector('details.hms-user[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    } else if (document.body.classList.contains('hms-menu-open')) {
      openMenu(false);
      byId('menuToggle').focus();
    } else if (history.length > 1 && document.referrer.startsWith(location.origin)) {
      history.back();
    }
  }
  function withControl(event) {
    const key = event.key.toLowerCase();
    if (key === 'k') {
      showPalette();
      return true;
    }
    if (key === 's') {
      return press('.hms-submit');
    }
    return key === 'enter' && (press('.hms-submit-next') || press('.hms-submit'));
  }
  function plainKey(event) {
    if (event.key === '/' && byId('patientSearch')) {
      byId('patientSearch').focus();
      return true;
    }
    if (event.key === '?' && help) {
      showHelp();
      return true;
    }
    return false;
  }
  document.addEventListener('keydown', (event) => {
    let done = false;
    if (event.key === 'Escape') {
      if (!dialogOpen() && !typing(event.target)) {
        escape();
      }
    } else if ((event.ctrlKey || event.metaKey) && !event.altKey) {
      done = withControl(event);
    } else if (event.altKey && !event.ctrlKey && /^[1-9]$/.test(event.key)) {
      const link = document.querySelectorAll('#menu a')[Number(event.key) - 1];
      link?.click();
      done = !!link;
    } else if (!event.altKey && !typing(event.target) && !dialogOpen()) {
      done = plainKey(event);
    }
    if (done) {
      event.preventDefault();
    }
  });

  /* ---- a list from paper: Enter goes to the next cell, from the last one it saves ---- */
  const cells = (form) => [...form.querySelectorAll('input:not([type=hidden]), select, textarea')].filter((each) => each.getClientRects().length > 0 && !each.disabled);
  const choosing = () => [...document.querySelectorAll('.ui-autocomplete-panel')].some((each) => each.getClientRects().length > 0 && each.querySelector('.ui-state-highlight'));
  document.addEventListener('keydown', (event) => {
    const form = event.target.closest('form.hms-cells');
    if (event.key !== 'Enter' || !form || event.ctrlKey || event.target.matches('button, a') || choosing()) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const all = cells(form);
    const next = all[all.indexOf(event.target) + 1];
    if (next) {
      next.focus();
    } else {
      form.querySelector('.hms-submit').click();
    }
  }, true);
  const firstCell = () => cells(document.querySelector('form.hms-cells'))[0]?.focus();

  /* ---- messages: the summary gets the focus, each entry leads to its field ---- */
  const focusable = 'input:not([type=hidden]), textarea, select, [tabindex="0"], button';
  function jumpTo(id) {
    const field = byId(id);
    const target = field && (field.matches(focusable) ? field : byId(id + '_focus') || field.querySelector(focusable));
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  }
  document.addEventListener('click', (event) => {
    const jump = event.target.closest('a.hms-jump');
    if (jump) {
      event.preventDefault();
      jumpTo(decodeURIComponent(jump.hash.slice(1)));
    }
    if (event.target.closest('[data-print]')) {
      window.print();
    }
    const copy = event.target.closest('[data-copy]');
    if (copy && navigator.clipboard) {
      navigator.clipboard.writeText(copy.dataset.copy);
    }
  });
  function focusSummary() {
    const summary = document.querySelector('.hms-summary');
    summary?.focus();
    summary?.scrollIntoView({ block: 'center' });
  }
  function markFields() {
    document.querySelectorAll('.hms-field').forEach((field) => {
      const input = field.querySelector('input:not([type=hidden]), textarea, select');
      if (input) {
        input.setAttribute('aria-invalid', String(!!field.querySelector('.ui-message-error')));
      }
    });
  }

  /* ---- unsaved work ---- */
  let dirty = false;
  let leavingTo = null;
  const unsaved = byId('unsaved');
  document.addEventListener('input', (event) => {
    dirty = dirty || !!event.target.closest('form.hms-form:not(.hms-free)');
  });
  document.addEventListener('change', (event) => {
    dirty = dirty || (event.isTrusted && !!event.target.closest('form.hms-form:not(.hms-free)'));
  });
  document.addEventListener('submit', () => {
    dirty = false;
  });
  window.addEventListener('beforeunload', (event) => {
    if (dirty) {
      event.preventDefault();
    }
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    if (!dirty || !unsaved || !link || link.target || link.getAttribute('href').startsWith('#') || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    leavingTo = link.href;
    unsaved.showModal();
  });
  byId('unsavedLeave')?.addEventListener('click', () => {
    dirty = false;
    unsaved.close();
    location.assign(leavingTo);
  });

  /* ---- the session: warn before it ends; nothing here keeps it alive by itself ---- */
  const warning = byId('sessionWarning');
  const STAMP = 'hms.lastRequest';
  const stamp = () => localStorage.setItem(STAMP, String(Date.now()));
  function watchSession() {
    const idle = Number(warning.dataset.idle) * 1000;
    const left = idle - (Date.now() - Number(localStorage.getItem(STAMP)));
    if (left <= 0) {
      dirty = false;
      location.assign(warning.dataset.expired);
    } else if (left <= 120000 && !warning.open) {
      warning.showModal();
    } else if (left > 120000 && warning.open) {
      warning.close();
    }
    byId('sessionLeft').textContent = String(Math.max(0, Math.ceil(left / 1000)));
  }
  if (warning) {
    stamp();
    setInterval(watchSession, 1000);
  }

  /* ---- tour ---- */
  const tour = byId('tour');
  let step = -1;
  const seen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
  function showStep(next) {
    const steps = [...tour.querySelectorAll('[data-step]')];
    document.querySelectorAll('.hms-tour-target').forEach((each) => each.classList.remove('hms-tour-target'));
    step = next;
    steps.forEach((each, at) => { each.hidden = at !== step; });
    tour.hidden = step < 0 || step >= steps.length;
    if (tour.hidden) {
      return;
    }
    const target = [...document.querySelectorAll(steps[step].dataset.target)].find(seen);
    target?.classList.add('hms-tour-target');
    byId('tourBack').hidden = step === 0;
    byId('tourNext').hidden = step === steps.length - 1;
    steps[step].querySelector('h2').focus();
  }
  if (tour) {
    byId('tourNext').addEventListener('click', () => showStep(step + 1));
    byId('tourBack').addEventListener('click', () => showStep(step - 1));
    tour.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        tour.querySelector('.hms-tour-done').click();
      }
    });
    if (tour.dataset.start === 'true') {
      showStep(0);
    }
    byId('startTour')?.addEventListener('click', () => {
      help.close();
      showStep(0);
    });
  }

  /* ---- after each ajax answer ---- */
  function answered(settings, args) {
    const source = settings && settings.source && byId(typeof settings.source === 'string' ? settings.source : settings.source.id);
    const submitted = !!source && source.matches('button, a, input[type=submit]');
    markFields();
    if (warning && !(source && /poll$/i.test(source.id))) {
      stamp();
    }
    if (tour && source && source.matches('.hms-tour-done')) {
      showStep(-1);
    }
    if (submitted && args && args.validationFailed) {
      focusSummary();
    } else if (submitted && source.matches('.hms-submit') && !document.querySelector('.hms-summary')) {
      dirty = false;
    }
    if (submitted && source.matches('.hms-next-cell, .hms-cells .hms-submit') && !document.querySelector('.hms-summary')) {
      firstCell();
    }
  }
  /* ---- charts take their colours and letters from the theme ---- */
  window.hmsChart = function () {
    const theme = getComputedStyle(document.documentElement);
    const colour = (name) => theme.getPropertyValue(name).trim();
    const config = this.cfg.config;
    this.canvas.attr('aria-label', this.jq.closest('.hms-chart').attr('data-name'));
    Chart.defaults.color = colour('--hms-text-2');
    Chart.defaults.borderColor = colour('--hms-line');
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    const fills = [colour('--hms-primary'), colour('--hms-success')];
    config.data.datasets.forEach((series, at) => {
      series.backgroundColor = fills[at % fills.length];
      series.borderRadius = 2;
    });
    config.options.plugins = { legend: { rtl: document.documentElement.dir === 'rtl', display: config.data.datasets.length > 1 } };
    config.options.scales.x.reverse = document.documentElement.dir === 'rtl';
  };

  if (window.jQuery) {
    jQuery(document).on('pfAjaxComplete', (event, xhr, settings, args) => setTimeout(() => answered(settings, args), 0));
  }
  focusSummary();
  markFields();
})();
