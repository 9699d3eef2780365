package org.plumbline.core.plan;

import java.util.Comparator;
import java.util.List;

import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Treatment;

/** The treatments of the library in the order that suits a patient: those for the working diagnoses first. */
public final class TreatmentChoice {

    private final CareAtHand care;

    public TreatmentChoice(CareAtHand care) {
        this.care = care;
    }

    /** All treatments; those for the primary diagnosis first, then those for the other ones. */
    public List<Treatment> all() {
        List<Condition> conditions = care.conditions();
        return care.catalogue().all(Treatment.class).stream()
                .sorted(Comparator.comparingInt(treatment -> rank(treatment, conditions))).toList();
    }

    private static int rank(Treatment treatment, List<Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            if (treatment.getConditions().contains(conditions.get(i).getId())
                    || conditions.get(i).getTreatments().contains(treatment.getId())) {
                return i;
            }
        }
        return conditions.size();
    }
}
