using MotCua.Documents.Sheets;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Sheets;

/// <summary>A sheet as it will go out, not signed yet: its words, its number to come, its pages, and who will sign it.</summary>
internal sealed record UnsignedSheet(Guid Id, SheetKind Kind, Sheet Facts, SheetHead Head, string Series, long Running, string Code, byte[] Pdf, Guid? Blank, int Version, Voice Voice, OfficerCard? Officer, SheetSigner Block, AgencyCard Agency);

/// <summary>A deed that sends a letter out with it.</summary>
public interface ISendsLetter : IConcerns;

/// <summary>Draws the letter of a deed off a rehearsal: all that would keep the deed from being done keeps it from being drawn, and nothing stays of it.</summary>
internal interface IDrawsLetter<in TDeed> where TDeed : ISendsLetter
{
    Task<UnsignedSheet> Draw(TDeed deed, CancellationToken cancel);
}
