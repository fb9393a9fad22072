#pragma once

#include "models/items/casefile.h"

#include <QTextCharFormat>
#include <QTextDocument>

class QPaintDevice;

namespace disputedesk {

/// The words of a case file laid out for paper. Text is put in as text and never as HTML; the document loads nothing,
/// from disk or network, whatever it holds.
class CaseDocumentText : public QTextDocument {
    Q_OBJECT
public:
    /// Laid out for pages of `page` (its size in the device's pixels).
    CaseDocumentText(const CaseFile &file, QPaintDevice &device, const QSizeF &page);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void addTitle(const CaseFile &file);
    void addSection(const CaseFile::Section &section);
    void addRows(const QList<CaseFile::Fact> &facts, int firstColumn);
    void addEvents(const QList<CaseFile::Event> &events);
    void paragraph(const QString &text, const QTextCharFormat &format, qreal above, qreal below);
};

} // namespace disputedesk
