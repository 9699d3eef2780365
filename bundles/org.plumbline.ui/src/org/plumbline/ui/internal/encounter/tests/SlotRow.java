package org.plumbline.ui.internal.encounter.tests;

import org.plumbline.core.entry.Slot;
import org.plumbline.model.chart.Encounter;

/** A row for a place of the examination in a note; what could not be entered there stays with that note. */
record SlotRow(Encounter note, Slot slot) {
}
