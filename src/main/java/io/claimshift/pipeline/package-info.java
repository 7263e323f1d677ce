/**
 * The topology and one class for each stateful step: loads, asks the domain, stores, forwards. It
 * must not decide what a copy, a statement or a change is.
 */
package io.claimshift.pipeline;
