/** The desk page and what it reads. It must not hold a rule of the domain. */
package io.claimshift.desk;
