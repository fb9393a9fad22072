#pragma once

#include "models/providers/exchange.h"

namespace disputedesk::stripe {

/// Code and message of an error's body in any of the five shapes of contracts/wooshpay.md, "Errors": an error object,
/// an error text, a message with a code, problem+json (RFC 7807), and, where the Content-Type says text/plain, the
/// first line. The parameter and lists of headers or fields that are named go into the message, a line each. Card
/// numbers are masked. Empty for anything else, HTML above all.
ServerWords serverWords(const QByteArray &body, const QByteArray &contentType);
/// Whether a 2xx body is an error after all: it has an "error" member that is not null.
bool isErrorBody(const QByteArray &body);

} // namespace disputedesk::stripe
