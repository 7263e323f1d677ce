/** What tests of all packages share. It must know nothing of the product. */
package io.claimshift.testing;
