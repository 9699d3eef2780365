package org.plumbline.report.pdf.internal;

import org.plumbline.report.model.Report;

/** What every part of the layout of one report needs: its paper, its type, its line breaks and its words. */
record Setup(Sheet sheet, Typography type, TextSetter text, Wording words) {

    static Setup of(Report report, double footer) {
        return new Setup(Sheet.of(report, footer), Typography.of(report), new TextSetter(report.language()),
                new Wording(report.language()));
    }
}
