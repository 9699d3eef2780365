package org.plumbline.report.internal.referral;

import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.screening.RaisedFlag;
import org.plumbline.core.screening.RaisedFlag.State;
import org.plumbline.core.screening.RedFlagAssessment;
import org.plumbline.core.screening.Urgency;
import org.plumbline.report.ReportBuilder;
import org.plumbline.report.ReportException;
import org.plumbline.report.ReportRequest;
import org.plumbline.report.internal.Care;
import org.plumbline.report.internal.ReportLanguage;
import org.plumbline.report.model.Report;

/**
 * Drafts the letter that refers a patient because of red flags: how urgent, what was found, what was done, and what is
 * asked for.
 */
@Component
public final class ReferralLetterBuilder implements ReportBuilder {

    private static final String ID = "referral-letter";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return new ReportLanguage(Locale.getDefault()).say("letter.title");
    }

    @Override
    public boolean onlyByName() {
        return true;
    }

    /** {@inheritDoc} The letter needs a red flag that is up. */
    @Override
    public Report build(ReportRequest request) throws ReportException {
        Care care = Care.of(request);
        RedFlagAssessment assessment = RedFlagAssessment.of(new ClinicalCase(request.chart(), care.episode(),
                care.visits(), care.today(), care.catalogue(), ClinicPositions.DEFAULTS));
        List<RaisedFlag> flags = assessment.flags().stream().filter(ReferralLetterBuilder::belongs).toList();
        if (flags.isEmpty()) {
            throw new ReportException(care.say("error.noRedFlag", care.patient().getRecordNumber(),
                    care.episode().getTitle()));
        }
        ReasonPart reason = new ReasonPart(care, flags, assessment.pictures());
        HistoryPart history = new HistoryPart(care);
        return care.report(ID, care.say("letter.title"), reason.subject(), List.of(reason.urgency(), reason.request(),
                reason.flags(), new ExaminationPart(care).section(), history.complaint(), history.background(),
                history.done(flags), reason.signature()));
    }

    /** Whatever was recorded, and what else asks for a doctor. */
    private static boolean belongs(RaisedFlag flag) {
        boolean recorded = flag.state() == State.OPEN || flag.state() == State.DEALT_WITH;
        return recorded || flag.state() == State.PROPOSED && flag.urgency().compareTo(Urgency.REFER) <= 0;
    }
}
