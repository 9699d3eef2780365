/** Measures Plumbline against its bars. */
package org.plumbline.bench;
