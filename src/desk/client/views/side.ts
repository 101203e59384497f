import type { TemplateResult } from 'lit-html';
import type { Actions, Model } from '../model.ts';
import { addView } from './add.ts';
import { chartsView } from './charts.ts';
import { figureView } from './figure.ts';
import { leadView } from './lead.ts';
import { pageView } from './page.ts';
import { picturesView } from './pictures.ts';
import { problemsView } from './problems.ts';
import { siteView } from './site.ts';
import { stateView } from './state.ts';

/** What was understood, beside the article. */
export function sideView(model: Model, actions: Actions, draw: () => void): TemplateResult {
  switch (model.tab) {
    case 'figure':
      return model.selected ? addView(model, actions, draw) : figureView(model, actions, draw);
    case 'lead':
      return leadView(model, actions);
    case 'charts':
      return chartsView(model, actions);
    case 'pictures':
      return picturesView(model, actions, draw);
    case 'problems':
      return problemsView(model, actions, draw);
    case 'page':
      return pageView(model, draw);
    case 'state':
      return stateView(model, actions, draw);
    case 'site':
      return siteView(model, actions);
  }
}
