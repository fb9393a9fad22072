#pragma once

#include "models/items/disputeview.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace disputedesk {

/// One file of the response, with its letter.
struct Attachment {
    QString letter; ///< "A", … "Z", "AA", …
    QString name; ///< of the file, made visible; empty while it is not known
    QString shows; ///< what it stands for: the field's name, or Omise's kind of document
    int pages = -1; ///< -1: not counted
};

/// The letter of the attachment at `place`, counted from 0.
QString attachmentLetter(qsizetype place);
/// The files that the bank would get, in the order of the form: those of the evidence plan, or at Omise the documents
/// there and then the draft's.
QList<Attachment> attachmentsOf(const DisputeView &view);
/// A letter to the bank made of what is known: what is disputed, what the text fields say, and the attachments by
/// letter. Plain text without placeholders, with the words, dates and numbers of `language` (replyLanguages()).
QString coverLetterText(const DisputeView &view, const QString &language);

} // namespace disputedesk
