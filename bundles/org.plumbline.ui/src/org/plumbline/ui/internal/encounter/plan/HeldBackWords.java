package org.plumbline.ui.internal.encounter.plan;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.plan.HeldBack;

/** What holds something back, in words and by a sign that does not depend on color. */
public final class HeldBackWords {

    private HeldBackWords() {
    }

    /** The sign before a name: a warning where a reason is asked for, a dot where care is enough, else none. */
    public static String sign(List<HeldBack> held) {
        return held.isEmpty() ? "" : held.stream().anyMatch(HeldBack::asksForReason) ? "\u26A0 " : "\u25CF ";
    }

    /** A line for each: how firmly, why, because of what, and by which source. */
    public static String of(List<HeldBack> held) {
        return held.stream().map(one -> sign(List.of(one)) + NLS.bind(switch (one.level()) {
            case AVOID -> Messages.avoid;
            case ASK_REASON -> Messages.askReason;
            case CAUTION -> Messages.caution;
        }, new Object[] { one.reason(), one.because(), one.source().isEmpty() ? ""
                : " [" + String.join(" ", one.source()) + "]" })).collect(Collectors.joining("\n"));
    }
}
