using MotCua.Kernel;

namespace MotCua.Forms;

/// <summary>From this day on, this version of the form is the one that is asked.</summary>
public sealed record FormPublished(FormId Form, FormVersionId Version, string Code, DateOnly From) : IEvent;
