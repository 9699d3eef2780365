package org.plumbline.ui.internal.encounter.screening;

import org.plumbline.model.chart.ActionLevel;

/** What a level is called: a sign and a word, so that neither color nor sign alone has to say it. */
final class Level {

    private Level() {
    }

    /** Sign and word of a level. */
    static String words(ActionLevel level) {
        return switch (level) {
            case URGENT -> Messages.levelUrgent;
            case REFER -> Messages.levelRefer;
            case STOP -> Messages.levelStop;
            case REVIEW -> Messages.levelReview;
            case ADVICE -> Messages.levelAdvice;
        };
    }
}
