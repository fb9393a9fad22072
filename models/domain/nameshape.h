#pragma once

#include <QString>

namespace disputedesk {

/// Two names that a person would take for one have the same shape: blanks, case and ways of writing a letter aside.
QString nameShape(const QString &name);

} // namespace disputedesk
