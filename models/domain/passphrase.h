#pragma once

#include "models/domain/secret.h"

#include <QString>

namespace disputedesk {

/// What keeps a passphrase from being used for a new vault.
enum class PassphraseProblem { None, TooShort, TooLong };

/// Letters that a new passphrase has at least, and any has at most.
inline constexpr qsizetype kPassphraseLeast = 8;
inline constexpr qsizetype kPassphraseMost = 1024;

/// A passphrase as it is used: in Unicode's composed form (NFC) and UTF-8, so that the same letters from another
/// keyboard or system are the same bytes. Nothing of it is left out, not even blanks at its ends.
Secret passphraseOf(const QString &typed);
/// Whether a new vault may have it; letters are counted in the composed form.
PassphraseProblem passphraseProblem(const QString &typed);

} // namespace disputedesk
