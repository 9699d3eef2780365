package org.plumbline.ui.internal.encounter;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.ui.internal.encounter.assess.AssessmentSection;
import org.plumbline.ui.internal.encounter.assess.DiagnosisSection;
import org.plumbline.ui.internal.encounter.assess.GoalSection;
import org.plumbline.ui.internal.encounter.bodychart.BodyChartSection;
import org.plumbline.ui.internal.encounter.history.BehaviorSection;
import org.plumbline.ui.internal.encounter.history.ComplaintSection;
import org.plumbline.ui.internal.encounter.history.FunctionSection;
import org.plumbline.ui.internal.encounter.history.ImagesSection;
import org.plumbline.ui.internal.encounter.history.MedicalSection;
import org.plumbline.ui.internal.encounter.history.PainSection;
import org.plumbline.ui.internal.encounter.history.RunningSection;
import org.plumbline.ui.internal.encounter.measures.MeasuresSection;
import org.plumbline.ui.internal.encounter.exam.FunctionalTestsSection;
import org.plumbline.ui.internal.encounter.exam.NeuroSection;
import org.plumbline.ui.internal.encounter.exam.ObservationSection;
import org.plumbline.ui.internal.encounter.exam.OtherFindings;
import org.plumbline.ui.internal.encounter.exam.RangeSection;
import org.plumbline.ui.internal.encounter.exam.StrengthSection;
import org.plumbline.ui.internal.encounter.plan.ExercisesSection;
import org.plumbline.ui.internal.encounter.plan.PlanOfCareSection;
import org.plumbline.ui.internal.encounter.plan.PlanTextSection;
import org.plumbline.ui.internal.encounter.plan.ProgressReportSection;
import org.plumbline.ui.internal.encounter.screening.QuestionSection;
import org.plumbline.ui.internal.encounter.screening.RedFlagSection;
import org.plumbline.ui.internal.encounter.tests.PalpationSection;
import org.plumbline.ui.internal.encounter.tests.RepeatedMovementsSection;
import org.plumbline.ui.internal.encounter.tests.SpecialTestsSection;
import org.plumbline.ui.internal.encounter.treatment.TreatmentSection;
import org.plumbline.ui.internal.encounter.visit.VisitSection;

/** What a note is made of. */
final class NoteSections {

    private NoteSections() {
    }

    /** New sections of a page, in the order they are read; the sections of a part stand together. */
    static List<NoteSection> create(Catalogue catalogue) {
        List<NoteSection> sections = new ArrayList<>(List.of(
                new VisitSection(),
                new ComplaintSection(),
                new PainSection(),
                new BodyChartSection(),
                new BehaviorSection(),
                new FunctionSection(),
                new RunningSection(),
                new MedicalSection(),
                new ImagesSection(),
                new QuestionSection(),
                new RedFlagSection(),
                new ObservationSection(catalogue),
                new RangeSection(catalogue),
                new StrengthSection(catalogue),
                new NeuroSection(catalogue),
                new SpecialTestsSection(catalogue),
                new RepeatedMovementsSection(catalogue),
                new PalpationSection(catalogue),
                new FunctionalTestsSection(catalogue),
                new MeasuresSection(),
                new DiagnosisSection(),
                new AssessmentSection(),
                new GoalSection(),
                new PlanOfCareSection(),
                new ExercisesSection(),
                new PlanTextSection(),
                new ProgressReportSection(),
                new TreatmentSection()));
        int last = sections.stream().map(NoteSection::part).toList().lastIndexOf(NotePart.OBJECTIVE);
        sections.add(last + 1, new OtherFindings(catalogue, List.copyOf(sections)));
        return sections;
    }
}
