package org.plumbline.core.careplan;

/** How long an episode has lasted, as the profession counts it. */
public enum Stage {

    ACUTE, SUBACUTE, CHRONIC
}
