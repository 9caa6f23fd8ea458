using MotCua.Documents.Sheets;
using MotCua.Organisation;

namespace MotCua.Dossiers.Sheets;

/// <summary>A sheet as it will go out, not signed yet: its words, its number to come, its pages, and who will sign it.</summary>
internal sealed record UnsignedSheet(Guid Id, SheetKind Kind, Sheet Facts, SheetHead Head, string Series, long Running, string Code, byte[] Pdf, Guid? Blank, int Version, Voice Voice, OfficerCard? Officer, SheetSigner Block, AgencyCard Agency);
