/** What is put into a copy of the product to see when it has started: this jar is a bundle there. */
package org.plumbline.bench.start;
