package org.plumbline.core.body;

/** The part of a stroke that lies in one region. */
public record Painted(Region region, Polygon area) {
}
