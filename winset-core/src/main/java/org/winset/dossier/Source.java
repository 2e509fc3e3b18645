package org.winset.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a number or a quotation comes from. `url` may be empty. `verified` is false where nobody has checked the
/// number against the source; everything shown to a user that rests on it is then marked "unverified".
public record Source(
        String id, String title, String url, @Nullable LocalDate date, boolean verified) {}
