package org.winset.rollcall;

/// Where a roll call was taken. `OTHER` is any body that is not a house of the United States Congress.
public enum Chamber {
    HOUSE,
    SENATE,
    OTHER
}
