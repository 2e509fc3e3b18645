package org.winset.deal;

/// What every deal must meet to count at all: two provisions that move together, a budget cap.
public record Requirement(String name, Formula formula) {}
