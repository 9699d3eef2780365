package org.plumbline.report.xlsx.internal;

/** What all sheets of one workbook share. */
record Setting(Styles styles, Formats formats, Wording wording, Paper paper) {
}
