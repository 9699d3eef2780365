package org.plumbline.core.worklist;

import java.util.function.Supplier;

import org.plumbline.core.internal.course.Messages;

/** Why a patient is on a worklist. */
public enum Reason {
    FLAG_OPEN(Worklist.RED_FLAG, () -> Messages.flagOpen),
    FLAGS_OPEN(Worklist.RED_FLAG, () -> Messages.flagsOpen),
    REPORT_NEAR(Worklist.REPORT_DUE, () -> Messages.reportNear),
    REPORT_DUE(Worklist.REPORT_DUE, () -> Messages.reportDue),
    REPORT_OVER(Worklist.REPORT_DUE, () -> Messages.reportOver),
    NOT_CERTIFIED(Worklist.CERTIFICATION, () -> Messages.notCertified),
    ORDER_NOT_SIGNED(Worklist.CERTIFICATION, () -> Messages.orderNotSigned),
    CERTIFICATION_ENDS(Worklist.CERTIFICATION, () -> Messages.certificationEnds),
    CERTIFICATION_ENDED(Worklist.CERTIFICATION, () -> Messages.certificationEnded),
    PLAN_ENDS(Worklist.RE_EXAMINATION, () -> Messages.planEnds),
    PLAN_ENDED(Worklist.RE_EXAMINATION, () -> Messages.planEnded),
    COURSE(Worklist.OFF_TRACK, () -> "{0}"),
    NOT_SIGNED(Worklist.UNSIGNED, () -> Messages.notSigned);

    private final Worklist list;
    private final Supplier<String> sentence;

    Reason(Worklist list, Supplier<String> sentence) {
        this.list = list;
        this.sentence = sentence;
    }

    /** The list it belongs to. */
    public Worklist list() {
        return list;
    }

    /** The sentence, with places for values. */
    String sentence() {
        return sentence.get();
    }
}
