/** The encounter page: a note that reads from top to bottom and is filled in like a form, made of sections. */
package org.plumbline.ui.internal.encounter;
