#pragma once

#include <QByteArray>
#include <QList>

namespace disputedesk::test {

/// A PDF of one page without any content: all that can be seen on it is a red stamp, an annotation as large as it.
inline QByteArray stampedPdf()
{
    QByteArray bytes = "%PDF-1.4\n";
    QList<qsizetype> at;
    const auto object = [&](const QByteArray &body) {
        at.append(bytes.size());
        bytes += QByteArray::number(at.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    const QByteArray ink = "1 0 0 rg 0 0 200 200 re f";
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources << >> /Annots [4 0 R] >>");
    object("<< /Type /Annot /Subtype /Stamp /Rect [0 0 200 200] /F 4 /AP << /N 5 0 R >> >>");
    object("<< /Type /XObject /Subtype /Form /BBox [0 0 200 200] /Resources << >> /Length "
        + QByteArray::number(ink.size()) + " >>\nstream\n" + ink + "\nendstream");
    const qsizetype table = bytes.size();
    bytes += "xref\n0 6\n0000000000 65535 f \n";
    for (const qsizetype place : at)
        bytes += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return bytes + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace disputedesk::test
