package dev.towpath.check.vpc;

import dev.towpath.model.Channel;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.Input;
import dev.towpath.model.InputSecurityGroup;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.PrefixList;
import dev.towpath.model.Resource;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;

/**
 * How many of a kind an account may have in a Region at first (VPC User Guide, "Amazon VPC quotas";
 * MediaLive User Guide, "Quotas", of 2023).
 */
enum Quota {
  VPCS(Vpc.class, 5),
  INTERNET_GATEWAYS(InternetGateway.class, 5),
  ADDRESSES(ElasticIp.class, 5),
  SECURITY_GROUPS(SecurityGroup.class, 2_500),
  NETWORK_INTERFACES(ElasticNetworkInterface.class, 5_000),
  PREFIX_LISTS(PrefixList.class, 100) {
    @Override
    boolean counts(Resource resource) {
      return resource instanceof PrefixList list && !list.isOfAws();
    }
  },
  GATEWAY_ENDPOINTS(VpcEndpoint.class, 20) {
    @Override
    boolean counts(Resource resource) {
      return resource instanceof VpcEndpoint endpoint && EndpointService.isGateway(endpoint);
    }
  },
  CHANNELS(Channel.class, 5),
  INPUT_SECURITY_GROUPS(InputSecurityGroup.class, 5),
  PUSH_INPUTS(Input.class, 5) {
    @Override
    boolean counts(Resource resource) {
      return resource instanceof Input input && input.vpc().isEmpty() && isPush(input);
    }
  },
  VPC_PUSH_INPUTS(Input.class, 50) {
    @Override
    boolean counts(Resource resource) {
      return resource instanceof Input input && input.vpc().isPresent() && isPush(input);
    }
  },
  PULL_INPUTS(Input.class, 100) {
    @Override
    boolean counts(Resource resource) {
      return resource instanceof Input input
          && input.type().known().filter(type -> type.contains("PULL")).isPresent();
    }
  };

  private final Class<? extends Resource> kind;
  private final int most;

  Quota(Class<? extends Resource> kind, int most) {
    this.kind = kind;
    this.most = most;
  }

  Class<? extends Resource> kind() {
    return kind;
  }

  int most() {
    return most;
  }

  /** Whether a resource of the kind counts. */
  boolean counts(Resource resource) {
    return kind.isInstance(resource);
  }

  /** Whether the figure is MediaLive's, which AWS last published in this form in 2023. */
  boolean isOfMediaLive() {
    return compareTo(CHANNELS) >= 0;
  }

  private static boolean isPush(Input input) {
    return input.type().known().filter(type -> type.endsWith("PUSH")).isPresent();
  }
}
