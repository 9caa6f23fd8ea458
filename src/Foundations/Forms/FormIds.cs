using MotCua.Kernel;

namespace MotCua.Forms;

public readonly record struct FormId(Guid Value) : IId<FormId>;

public readonly record struct FormVersionId(Guid Value) : IId<FormVersionId>;
