#pragma once

#include "models/items/casefile.h"
#include "tests/app/poppler.h"

#include <QColor>
#include <QLocale>
#include <QSize>

namespace disputedesk::test {

/// A dispute of which everything is known that a case file can have: charge, money, evidence, draft, metadata.
DisputeView aCase();
/// What was sent of it.
ActivityItem aWrite(const DisputeView &view);
/// A document of the case; what is in it is up to the test.
Document aDocument(const QString &id, const QString &name);
/// An hour after it was read.
QDateTime caseTime();
const QLocale &caseEnglish();

/// A picture of one colour, encoded.
QByteArray picture(const QSize &size, const QColor &color, const char *format = "PNG");

} // namespace disputedesk::test
