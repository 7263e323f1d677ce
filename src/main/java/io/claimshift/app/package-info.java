/** Commands, configuration and the runner; the only place that decides an exit code. */
package io.claimshift.app;
