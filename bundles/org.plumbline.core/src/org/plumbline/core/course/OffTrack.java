package org.plumbline.core.course;

import java.util.List;

import org.plumbline.core.reasoning.Trail;

/**
 * A sign that a course is off track, with what to reconsider.
 *
 * @param sign the sign
 * @param reconsider what to look at again
 * @param trail what the sign rests on
 */
public record OffTrack(CourseSign sign, List<Reconsider> reconsider, Trail trail) {

    public OffTrack {
        reconsider = List.copyOf(reconsider);
    }
}
