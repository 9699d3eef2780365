package org.plumbline.ui.internal.encounter.tests;

import org.plumbline.core.exam.SpineSpot;
import org.plumbline.model.chart.Encounter;

/** A row for a place on the spine in a note; what could not be entered there stays with that note. */
record SegmentRow(Encounter note, SpineSpot spot) {
}
