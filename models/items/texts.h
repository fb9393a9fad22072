#pragma once

#include "models/domain/capability.h"
#include "models/domain/deadline.h"
#include "models/domain/dispute.h"
#include "models/domain/intent.h"
#include "models/domain/stage.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace disputedesk {

/// The words for the domain's values, translated, in one place. Nothing here is colour or markup.

/// "Needs response", "In review", "Won", "Lost", "No ruling", "Unknown".
QString stageText(Stage stage);
/// The provider's own word made readable ("needs_response" -> "Needs response"); unknown words stay as they are, made
/// visible.
QString statusText(const QString &status);
/// Every readable word that can stand in a stage, or in any; for the width of a column.
QStringList statusTexts(std::optional<Stage> stage);
/// What an inquiry or an early warning means, two sentences; empty for what is none. No money has moved yet.
QString inquiryText(const Dispute &dispute);
/// What happens to an inquiry after its date, to stand behind a deadline; empty for what is none.
QString inquiryDeadlineText(const Dispute &dispute);
/// How often evidence was submitted and whether the last time was late; empty where the provider takes none, or where
/// there is nothing to say yet.
QString submissionText(const Dispute &dispute);
/// Plain words for a reason code ("Goods not provided"); an unknown code is made readable, never dropped.
QString reasonText(const QString &reasonCode);
/// The same with the network known: the code's own words win over the category's.
QString reasonText(const Dispute &dispute);
/// "Visa", "American Express"; a network nobody listed is made readable.
QString networkText(const QString &network);
/// "brand_new_reason" -> "Brand new reason", hostile characters made visible.
QString readableWord(const QString &word);
/// Plain words for a reason category ("Fraud").
QString categoryText(const QString &category);
/// What this reason means and what usually helps, one or two sentences; empty for an unknown code.
QString reasonAdvice(const QString &reasonCode);
/// "9 h", "2 d", "1 d 4 h", "overdue 3 d", "no response possible"; with "≈ " before an estimate.
QString timeLeftText(const Deadline &deadline, const QDateTime &now);
/// What we reckon and the provider does not name: "Overdue, estimate".
QString estimateText(const QString &text);
/// The same as a whole sentence to be read aloud: "Due in 9 hours, estimate", "Overdue by 3 days".
QString timeLeftSentence(const Deadline &deadline, const QDateTime &now);
/// "today 18:00", "tomorrow", "29 Nov": short local date beside the time left.
QString dueDateText(const Deadline &deadline, const QDateTime &now, const QLocale &locale);
/// "today 18:00", "tomorrow 06:34", "24 Nov 09:00": the moment in a sentence, always with its time.
QString dueMomentText(const Deadline &deadline, const QDateTime &now, const QLocale &locale);
/// "until today 18:00 (UTC+7), estimate: 7 days after opening", "until today 18:00 (UTC+7) · set by WooshPay".
QString deadlineSentence(
    const Deadline &deadline, ProviderKind provider, int deadlineDays, const QDateTime &now, const QLocale &locale);
/// Local date and time with zone, e.g. "14 Nov 2026, 18:00 (UTC+7)".
QString timeText(const QDateTime &time, const QLocale &locale);
/// The same without the zone, for table cells whose tool tip has it.
QString shortTimeText(const QDateTime &time, const QLocale &locale);
/// The same in UTC, for tool tips.
QString timeTextUtc(const QDateTime &time, const QLocale &locale);
/// "Respond", "Accept loss", "Record as won", …
QString writeVerbText(WriteVerb verb);
/// "Sent", "Refused by the provider", "Not sent", "Outcome not known yet", …
QString actionStateText(ActionState state);
/// Why a verb is off, one sentence that says what can be done; empty when it is allowed.
QString whyNotText(WhyNot why, ProviderKind provider);
/// That the provider no longer has a dispute, since when that was seen, and what is shown instead; empty: it has it.
QString goneText(const QDateTime &missingAt, const QLocale &locale);
/// ● ◐ ○ and a warning sign for overdue: the sign beside the colour.
QString urgencySign(Urgency urgency);
/// "1.9 MB", "204 kB" by the locale.
QString sizeText(qint64 bytes, const QLocale &locale);

/// What to say under a field that holds `over` characters more than can be kept; empty for none.
QString tooLongText(qsizetype over);

} // namespace disputedesk
