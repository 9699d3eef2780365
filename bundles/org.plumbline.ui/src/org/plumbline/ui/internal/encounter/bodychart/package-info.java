/** The body chart of an encounter: painting, naming and comparing symptoms by region. */
package org.plumbline.ui.internal.encounter.bodychart;
