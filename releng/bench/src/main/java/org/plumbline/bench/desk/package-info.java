/** What is put into a copy of the product to work in it as a person does, and to say how long it takes. */
package org.plumbline.bench.desk;
