using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using QRCoder;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace MotCua.Documents.Word;

/// <summary>The picture of an address, by which a telephone finds whether the paper is genuine.</summary>
internal static class CodePicture
{
    private const long Side = 792_000; // 22 mm in English metric units
    private const string Says = "Mã QR để kiểm tra văn bản này";

    public static Run Of(MainDocumentPart main, string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(code);
        var part = main.AddImagePart(ImagePartType.Png);
        using (var content = new MemoryStream(png.GetGraphic(8, drawQuietZones: true)))
        {
            part.FeedData(content);
        }

        var number = (uint)(9000 + main.ImageParts.Count());
        var picture = new P.Picture(
            new P.NonVisualPictureProperties(new P.NonVisualDrawingProperties { Id = number, Name = "ma-qr", Description = Says }, new P.NonVisualPictureDrawingProperties()),
            new P.BlipFill(new A.Blip { Embed = main.GetIdOfPart(part) }, new A.Stretch(new A.FillRectangle())),
            new P.ShapeProperties(new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = Side, Cy = Side }), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
        return new(new Drawing(new W.Inline(
            new W.Extent { Cx = Side, Cy = Side },
            new W.DocProperties { Id = number, Name = "ma-qr", Description = Says },
            new A.Graphic(new A.GraphicData(picture) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 }));
    }
}
