#pragma once

#include "models/items/casefile.h"
#include "ui/dialogs/previewimage.h"

#include <QLocale>
#include <QPageSize>
#include <QPagedPaintDevice>

#include <functional>

class QPainter;

namespace disputedesk {

/// Puts a case file on the pages of a device: PDF, preview or printer alike. Each page has the dispute in its head, the
/// moment of the reading and "page n of m" in its foot; each picture has a page of its own, and one that cannot be
/// read says so there.
class CasePages {
public:
    /// Called after each page; false: stop.
    using GoOn = std::function<bool(int done, int total)>;

    /// `pictures`: what picturesOf() made of the file's; without, each is decoded as sharp as paper shows it when its
    /// page is painted, and then let go.
    explicit CasePages(const CaseFile &file, const QList<PreviewImage> &pictures = {})
        : m_file(file)
        , m_pictures(pictures)
    {
    }
    /// The file's pictures for a preview, which holds all at once: as sharp as on paper while they are few, rougher the
    /// more there are, so that they stay within 128 MB. They take a while: for a thread that may wait.
    static QList<PreviewImage> picturesOf(const CaseFile &file, const QLocale &locale);
    /// Sets paper and margins, and the document's title; before anything is painted.
    static void prepare(QPagedPaintDevice &device, const QLocale &locale);
    /// Letter where people use it, else A4.
    static QPageSize paperOf(const QLocale &locale);
    /// False when the device cannot be painted on, or it was stopped.
    bool paint(QPagedPaintDevice &device, const GoOn &goOn = {}) const;

private:
    struct Page;
    void paintFrame(QPainter &painter, const Page &page) const;
    void paintPicture(QPainter &painter, const Page &page, qsizetype number) const;

    const CaseFile &m_file;
    const QList<PreviewImage> m_pictures;
};

} // namespace disputedesk
