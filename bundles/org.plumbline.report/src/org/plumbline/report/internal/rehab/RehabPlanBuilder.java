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
        DiagnosisPart diagnosis = new DiagnosisPart(care);
        Programme programme = new Programme(care, diagnosis.primary());
        SafetyPart safety = new SafetyPart(care);
        ReturnToRunPart running = new ReturnToRunPart(care, !safety.found().isEmpty());
        return care.report(ID, care.say("rehab.title"), subject(care),
                List.of(safety.first(), diagnosis.explained(), diagnosis.advice(), safety.section(),
                        programme.exercises(), programme.phases(), running.section(), programme.log(),
                        new NextVisitPart(care).section()));
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
