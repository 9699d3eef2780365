package org.plumbline.ui.internal.encounter.exam;

import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Encounter;

/** A row of a grid: an item in a note. */
record ExamRow(Encounter note, ExamItem item) {
}
