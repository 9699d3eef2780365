package org.plumbline.core.internal.screening;

import java.util.List;

/** One kind of things that raise red flags. */
interface Causes {

    /** What raises which flag. */
    List<Cause> causes();
}
