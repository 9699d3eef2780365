package org.plumbline.core.screening;

import java.util.List;
import java.util.Optional;

import org.plumbline.core.internal.screening.FlagAssessor;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Signs;
import org.plumbline.model.catalogue.RedFlag;

/**
 * How a case stands with red flags. Flags are raised by answers, by findings, by what the patient tells, by the course
 * of care and by what is suspected. General advice (RF-34) is never among them and takes no action away.
 *
 * @param flags the flags that are up, the most urgent first and of those the ones that are left to do
 * @param pictures combinations that mean more than their parts
 * @param unanswered flags that no note says anything about, the most urgent first
 * @param contentVersion the content it was reasoned with
 */
public record RedFlagAssessment(List<RaisedFlag> flags, List<RedFlagPicture> pictures, List<RedFlag> unanswered,
        String contentVersion) {

    public RedFlagAssessment {
        flags = List.copyOf(flags);
        pictures = List.copyOf(pictures);
        unanswered = List.copyOf(unanswered);
    }

    /** Assesses a case. */
    public static RedFlagAssessment of(ClinicalCase in) {
        return of(in, Signs.of(in));
    }

    /**
     * Assesses a case that was read already.
     *
     * @param signs what the case tells
     */
    public static RedFlagAssessment of(ClinicalCase in, Signs signs) {
        return new FlagAssessor(in, signs).assess();
    }

    /** The flags about which something is left to do. */
    public List<RaisedFlag> open() {
        return flags.stream().filter(RaisedFlag::isOpen).toList();
    }

    /** The flag with this id, if it is up. */
    public Optional<RaisedFlag> find(String id) {
        return flags.stream().filter(flag -> id.equals(flag.flag().getId())).findFirst();
    }

    /** What is asked for most urgently, among flags about which something is left to do; empty where nothing is. */
    public Optional<Urgency> worst() {
        return open().stream().map(RaisedFlag::urgency).findFirst();
    }
}
