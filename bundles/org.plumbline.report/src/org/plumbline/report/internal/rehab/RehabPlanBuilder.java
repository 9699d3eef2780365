package org.plumbline.report.internal.rehab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.plumbline.report.ReportBuilder;
import org.plumbline.report.ReportException;
import org.plumbline.report.ReportRequest;
import org.plumbline.report.internal.Care;
import org.plumbline.report.internal.ReportLanguage;
import org.plumbline.report.model.Report;
import org.plumbline.report.model.Report.Field;
import org.plumbline.report.model.Report.Section;

/** Builds the plan a patient takes home: in plain words, with the exercises prescribed and the way back to running. */
@Component
public final class RehabPlanBuilder implements ReportBuilder {

    private static final String ID = "rehab-plan";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return new ReportLanguage(Locale.getDefault()).say("rehab.title");
    }

    /** {@inheritDoc} The plan needs a diagnosis; what else is missing is said in its place. */
    @Override
    public Report build(ReportRequest request) throws ReportException {
        Care care = Care.of(request);
        if (care.episode().getDiagnoses().isEmpty()) {
            throw new ReportException(care.say("error.noDiagnosis", care.patient().getRecordNumber(),
                    care.episode().getTitle()));
        }
        return care.report(ID, care.say("rehab.title"), subject(care), sections(care));
    }

    /** While urgent signs stand in the way there is nothing to train: the plan says what to do now, and no more. */
    private static List<Section> sections(Care care) {
        DiagnosisPart diagnosis = new DiagnosisPart(care);
        SafetyPart safety = new SafetyPart(care);
        boolean stopped = !safety.found().isEmpty();
        Section running = new ReturnToRunPart(care, stopped).section();
        Section next = new NextVisitPart(care).section();
        if (stopped) {
            return List.of(safety.first(), diagnosis.explained(), running, safety.section(), next);
        }
        Programme programme = new Programme(care, diagnosis.primary());
        return List.of(diagnosis.explained(), diagnosis.advice(), safety.section(), programme.exercises(),
                programme.phases(), running, programme.log(), next);
    }

    private static List<Field> subject(Care care) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(care.say("patient"), care.patientName()));
        if (care.patient().getBirthDate() != null) {
            fields.add(new Field(care.say("birthDate"), care.language().date(care.patient().getBirthDate())));
        }
        fields.add(new Field(care.say("record"), care.patient().getRecordNumber()));
        fields.add(new Field(care.say("written"), care.language().date(care.today())));
        care.clinician().ifPresent(clinician -> fields.add(new Field(care.say("yourClinician"),
                care.signed(clinician.getName(), clinician.getCredentials()))));
        return fields;
    }
}
