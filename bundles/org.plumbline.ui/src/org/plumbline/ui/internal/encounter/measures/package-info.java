/** Outcome measures: administered item by item or entered as a score. */
package org.plumbline.ui.internal.encounter.measures;
