#include "app/sandbox/filetype.h"

#include <array>
#include <cstdio>

namespace disputedesk::sandbox {

std::string_view fileType(std::string_view content)
{
    if (content.starts_with("\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (content.starts_with("\xff\xd8\xff"))
        return "image/jpeg";
    if (content.starts_with("%PDF-"))
        return "application/pdf";
    return {};
}

std::string samplePdf(std::string_view title)
{
    std::string ascii;
    for (const char c : title) // the standard fonts hold no Thai and no kanji
        ascii += c >= ' ' && c <= '~' && c != '(' && c != ')' && c != '\\' ? c : '.';
    const std::string text = "BT /F1 24 Tf 72 720 Td (" + ascii + ") Tj ET";
    const std::array<std::string, 5> objects{
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        "<</Length " + std::to_string(text.size()) + ">>\nstream\n" + text + "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    };
    std::string pdf = "%PDF-1.4\n";
    std::string table = "xref\n0 6\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        char row[32];
        std::snprintf(row, sizeof row, "%010zu 00000 n \n", pdf.size());
        table += row;
        pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::size_t start = pdf.size();
    return pdf + table + "trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n" + std::to_string(start) + "\n%%EOF\n";
}

} // namespace disputedesk::sandbox
