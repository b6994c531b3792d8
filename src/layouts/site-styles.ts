/* The style sheets of every page, in their order: print comes last. One list, so that they stay one file. */
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/frame.css';
import '../styles/components.css';
import '../styles/tables.css';
import '../styles/chain.css';
import '../styles/records.css';
import '../styles/library.css';
import '../styles/lists.css';
import '../styles/charts.css';
import '../styles/print.css';
