"""What pywayland 0.4.19 lacks of a compositor's side: requests that are answered, with their arguments."""

from collections.abc import Callable
from typing import Any

from pywayland import ffi, lib
from pywayland.server.client import Client


class RawArguments:
    """A request's arguments as they came: pywayland finds objects on the client's side alone."""

    def __init__(self, message: Any) -> None:
        self.name = message.name
        self.kinds = [argument.argument_type.name for argument in message.arguments]

    def c_to_arguments(self, arguments: Any) -> list[Any]:
        return [_READ[kind](arguments[place]) for place, kind in enumerate(self.kinds)]


def _resource(argument: Any) -> Any:
    """The object that stands for it here; None for none."""
    if argument.o == ffi.NULL:
        return None
    return ffi.from_handle(lib.wl_resource_get_user_data(ffi.cast("struct wl_resource *", argument.o)))


_READ: dict[str, Callable[[Any], Any]] = {
    "Int": lambda argument: argument.i,
    "Uint": lambda argument: argument.u,
    "Fixed": lambda argument: lib.wl_fixed_to_double(argument.f),
    "String": lambda argument: ffi.string(argument.s).decode(),
    "Object": _resource,
    "NewId": lambda argument: argument.n,
    "FileDescriptor": lambda argument: argument.h,
}


def answer(resource: Any, requests: dict[str, Callable[..., None]]) -> Any:
    """Have each request to `resource` answered by its function, which pywayland forgets to set up.

    Those without one are passed over; `destroy` and `release` end it.
    """
    resource.dispatcher.messages = [RawArguments(each) for each in resource.dispatcher.messages]
    ends = {each.name: type(resource).destroy for each in resource.dispatcher.messages if _ends(each.name)}
    for name, function in (ends | requests).items():
        resource.dispatcher[name] = function
    lib.wl_resource_set_dispatcher(
        resource._ptr, lib.dispatcher_func, resource._handle, resource._handle, lib.resource_destroy_func
    )
    return resource


def _ends(name: str) -> bool:
    return name in ("destroy", "release")


def made_for(parent: Any, interface: Any, number: int, requests: dict[str, Callable[..., None]]) -> Any:
    """An object of `interface` that the client of `parent` has asked for, as its `number`."""
    client = Client.from_resource(parent._ptr)
    return answer(interface.resource_class(client, min(parent.version, interface.version), number), requests)
