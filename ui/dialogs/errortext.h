#pragma once

#include "models/domain/account.h"
#include "models/domain/error.h"

namespace disputedesk {

/// What a person is told about an error; plain text, made here and nowhere else.
struct ErrorText {
    QString title; ///< a few words
    QString what; ///< what happened, one or two sentences
    QString next; ///< what to do now
    QString details; ///< for a support ticket: status, code, request id, technical detail; not translated

    /// `what` and `next` as one paragraph.
    QString sentence() const;
};

/// The words for every kind of error, with the server's own sentence (isolated, made visible) where there is one.
ErrorText errorText(const Error &error, const Account &account);

} // namespace disputedesk
